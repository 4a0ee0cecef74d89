/** The styles of all figures, for pages that draw them. */
import '../styles/figure-source-map.css';
import '../styles/figure-four-systems.css';
import '../styles/figure-honours-check.css';
import '../styles/figure-one-axis-three-networks.css';
import '../styles/figure-one-four-n.css';
import '../styles/figure-estate-party-units.css';
import '../styles/figure-demonstration-plan.css';
import '../styles/figure-renovation.css';
import '../styles/figure-service-activities.css';
import '../styles/figure-what-is-counted.css';
import '../styles/figure-evidence-matrix.css';
