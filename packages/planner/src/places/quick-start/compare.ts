export { SpectrumCompare as default } from '@engagement-kit/spectrum-selector';
