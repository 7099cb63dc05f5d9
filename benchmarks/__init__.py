"""How fast Gateway is, as ratios to the bare libraries measured side by side in the same run."""
