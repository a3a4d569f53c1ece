import config from '../../../../.storybook/main.js';

export default { ...config, stories: ['./*.stories.tsx'] };
