import './look.css';
import './kit/main';
