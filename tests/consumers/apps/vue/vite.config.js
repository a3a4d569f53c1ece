import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('engagement-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
