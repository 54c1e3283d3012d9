"""Made-up Word reports with the facts they state, for the demo, the tests and measurements."""
