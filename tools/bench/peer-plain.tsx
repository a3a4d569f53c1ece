// A page with the 19 questions as a plain React form: close to the least that React can do.
import { ukhsaStandards } from '@engagement-kit/model';
import { createRoot } from 'react-dom/client';
import { PlainForm } from './PlainForm.js';

const place = document.body.appendChild(document.createElement('main'));
createRoot(place).render(<PlainForm standards={ukhsaStandards} />);
