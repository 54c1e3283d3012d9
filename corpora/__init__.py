"""What the world knows: gazetteers, sample reports and their gold facts."""
