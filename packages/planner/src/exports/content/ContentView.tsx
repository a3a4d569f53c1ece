'use client';

import { type ExportContent, findAddresses } from '@engagement-kit/model';
import { AddressLink, type HeadingLevel, headingTag } from '@engagement-kit/react';
import type { ReactElement, ReactNode } from 'react';
import { node } from '../exports-context.js';

type Section = ExportContent['sections'][number];
type Block = Section['blocks'][number];
type Facts = Extract<Block, { readonly type: 'facts' }>['facts'];

interface ContentViewProps {
  readonly content: ExportContent;
  /** Level of the heading above it; its own title is one below. */
  readonly headingLevel: HeadingLevel;
}

/** What a file says, on screen: the same content that every format is written from. */
export function ContentView({ content, headingLevel }: ContentViewProps): ReactElement {
  const { title, subtitle, language, sections, attribution } = content;
  const Title = headingTag(headingLevel, 1);
  const { sourceLabel, source, url, licence, changesText, disclaimer } = attribution;
  return (
    <article {...node('preview-page')} lang={language}>
      <Title {...node('preview-title')} dir="auto">
        {title}
      </Title>
      {subtitle && <Words text={subtitle} />}
      {sections.map((section) => (
        <SectionView key={section.title} section={section} headingLevel={headingLevel} />
      ))}
      <p {...node('preview-source')} dir="auto">
        {sourceLabel} <AddressLink address={url}>{source}</AddressLink>.{' '}
        {licence && <AddressLink address={licence.url}>{licence.statement}</AddressLink>}{' '}
        {changesText} {disclaimer}
      </p>
    </article>
  );
}

function SectionView({
  section: { title, blocks },
  headingLevel,
}: {
  readonly section: Section;
  readonly headingLevel: HeadingLevel;
}): ReactElement {
  const Heading = headingTag(headingLevel, 2);
  return (
    <section {...node('preview-section')}>
      <Heading {...node('preview-heading')} dir="auto">
        {title}
      </Heading>
      {blocks.map((block, index) => blockView(block, index, headingLevel))}
    </section>
  );
}

function blockView(block: Block, key: number, headingLevel: HeadingLevel): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Heading = headingTag(headingLevel, block.level);
      return (
        <Heading {...node('preview-subheading')} dir="auto" key={key}>
          {block.text}
        </Heading>
      );
    }
    case 'paragraph':
      return <Words text={block.text} key={key} />;
    case 'source':
      return (
        <blockquote {...node('preview-quote')} lang={block.language} dir="auto" key={key}>
          {block.text}
        </blockquote>
      );
    case 'question':
      return (
        <div key={key}>
          <blockquote {...node('preview-quote')} lang={block.language} dir="auto">
            {block.text}
          </blockquote>
          <FactList facts={block.facts} />
        </div>
      );
    case 'list':
      return (
        <ul {...node('preview-list')} key={key}>
          {block.items.map(listItem)}
        </ul>
      );
    case 'facts':
      return <FactList facts={block.facts} key={key} />;
    case 'lines':
      return <Words text={block.label} key={key} />;
  }
}

const listItem = (text: string, key: number): ReactNode => (
  <li dir="auto" key={key}>
    {linked(text)}
  </li>
);

const FactList = ({ facts }: { readonly facts: Facts }): ReactElement => (
  <dl {...node('preview-facts')}>{facts.map(fact)}</dl>
);

const fact = ({ label, text, url }: Facts[number], key: number): ReactNode => (
  <div {...node('preview-fact')} key={key}>
    <dt {...node('preview-label')}>{label}</dt>
    <dd {...node('preview-said')} dir="auto">
      {url ? <AddressLink address={url}>{text}</AddressLink> : linked(text)}
    </dd>
  </div>
);

const Words = ({ text }: { readonly text: string }): ReactElement => (
  <p {...node('preview-words')} dir="auto">
    {linked(text)}
  </p>
);

/** Somebody's words, in which addresses are links. */
const linked = (text: string): readonly ReactNode[] => findAddresses(text).map(piece);

const piece = ({ text, href }: { text: string; href?: string }, key: number): ReactNode =>
  href ? (
    <AddressLink address={href} key={key}>
      {text}
    </AddressLink>
  ) : (
    text
  );
