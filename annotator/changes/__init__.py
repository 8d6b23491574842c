"""What can happen to a project, as data: a gesture is a function that returns a Change."""
