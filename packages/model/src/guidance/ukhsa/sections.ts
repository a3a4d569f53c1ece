import type { Section } from '../guidance.js';

/** The page's running text: introduction, engagement model and planning tool, in source order (L9-L81). */
export const ukhsaSections: readonly Section[] = [
  {
    id: 'introduction',
    title: 'Community engagement approach for health protection',
    paragraphs: [
      'This resource sets out UKHSA’s co‑created approach to community engagement for health protection.',
      'Community engagement approach for health protection helps professionals define what they mean by ‘engagement’, so they can manage expectations; assess whether engagement is inclusive, effective, equitable and consistent; and build trust between communities and the health system to strengthen health protection.',
    ],
  },
  {
    id: 'what-it-is',
    title: 'What is community engagement?',
    paragraphs: [
      '‘Community Engagement’ is a process of developing relationships that enables stakeholders to work together to develop more efficient and effective solutions that address health protection risk and contribute to improved health outcomes (1). There are multiple types of engagement, and each have their place in health protection work. However, it is important to be clear about what type of engagement is taking place to manage expectations of communities and health system partners and inform the mechanisms and approaches that should be used.',
    ],
  },
  {
    id: 'why-it-matters',
    title: 'Why does community engagement matter?',
    paragraphs: [
      'Community engagement is a key approach to improving health and reducing inequalities (2) and is essential to health protection. Effective community engagement builds trusted relationships so policies and interventions are designed, delivered and evaluated in ways that work for communities. This supports more equitable, responsive management of health protection risks and helps reduce inequalities in outcomes.',
    ],
  },
  {
    id: 'how-it-was-developed',
    title: 'How was the approach developed?',
    paragraphs: [
      'UKHSA worked with people with lived experience of social exclusion and the voluntary, community and social enterprise sector to consult on what ‘good engagement’ looks like. This highlighted the need to clearly define ‘engagement’ and set standards for what ‘good’ looks like.',
      'UKHSA then co‑created a community engagement approach for health protection with people with lived experience. This includes a community engagement model and a planning tool. See Annex A for more on the methodology.',
    ],
  },
  {
    id: 'engagement-model',
    title: 'The engagement model',
    paragraphs: [
      'The engagement tool can be used by anyone involved in designing, delivering or evaluating health protection interventions, and may also be useful beyond this. The model helps practitioners identify the type of engagement taking place and sets mutual expectations through the ‘public promise’.',
      'Practitioners should consider if there are opportunities to strengthen the partnership offer. For example, if the approach is to ‘consult’, practitioners should identify opportunities to include elements of co-production, such as co-producing communication materials or the methodology for a consultation process. Where communities are ‘involved’ or where there is ‘co-production’, practitioners should plan how meaningful feedback can be provided to the communities engaged.',
    ],
  },
  {
    id: 'engagement-types',
    title: 'Types of engagement approaches',
    paragraphs: [
      'Engagement is a spectrum, and ranges from organisation led to collaborative to community led. The cocreated engagement model has been adapted from the International Association for Public Participation (3).',
      'The infographic provides an overview of the types of engagement. You can read the text version below. The image is available by contacting healthequity.queries@ukhsa.gov.uk.',
    ],
    followedBy: 'engagementTypes',
  },
  {
    id: 'planning-tool',
    title: 'The planning tool',
    paragraphs: [
      'The planning tool provides further guidance to practitioners on how to deliver engagement in an equitable and effective way. This establishes a set of standards for community engagement, that can be used regardless of the engagement approach.',
      'The tool can be used to inform programme planning around engagement and identify the most effective approaches that build on existing evidence and insights. It can be used once it is identified that engagement is required and can continue to be updated and considered as plans develop.',
      'It can inform methodology, outputs, and ensure that engagement to deliver public health interventions support broader outcomes around trust and community resilience.',
      'The infographic provides an overview of standards for good engagement. You can read the text version below. The image is available by contacting healthequity.queries@ukhsa.gov.uk.',
    ],
  },
  {
    id: 'standards',
    title: 'The Community Engagement Standards',
    paragraphs: [],
    followedBy: 'standards',
  },
];
