"""How everything looks: colours, fonts, measures, icons and one small style on Fusion."""
