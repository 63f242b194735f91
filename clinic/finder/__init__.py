"""Find the physiotherapist who fits: by place, need and how busy everybody is."""
