import preact from '@preact/preset-vite';

const input = ['index.html', 'ten.html', 'eleven.html'];

export default { plugins: [preact()], build: { rollupOptions: { input } } };
