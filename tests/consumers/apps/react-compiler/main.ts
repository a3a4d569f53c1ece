import './kit/look.css';
import './kit/main';
