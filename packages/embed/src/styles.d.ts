/** A style sheet of the kit as text, made by the build. */
declare module 'styles:*' {
  const css: string;
  export default css;
}
