"""How fast somebody annotates: counted on this machine, for the person alone, and never kept."""
