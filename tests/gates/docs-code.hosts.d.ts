// What the projects of hosts have installed, and this repository has not: their types are anything.
declare module '@preact/preset-vite';
declare module '*.svelte';
declare module '*.vue';
declare module 'react-router';
declare module 'svelte';
declare module 'vue';
