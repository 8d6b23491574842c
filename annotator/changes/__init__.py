"""Everything that can happen to a project, as data. A gesture is a function that returns a Change."""
