"""Rich Text Format, as word processors of forty years wrote it."""
