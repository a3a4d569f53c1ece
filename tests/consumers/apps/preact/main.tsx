import './kit/look.css';
import { render } from 'preact';
import { Tool } from './kit/Tool';

const app = document.getElementById('app');
if (app) render(<Tool />, app);
