/** Each page is rendered by the server's code while the app is built. */
export default { appDirectory: 'router', ssr: false, prerender: true };
