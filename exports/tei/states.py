"""The TEI's own words for the life of a document (att.docStatus)."""

from annotator.model.stamp import Status

STATUS = {
    Status.DRAFT: "draft",
    Status.SUGGESTED: "proposed",
    Status.ACCEPTED: "approved",
    Status.REJECTED: "withdrawn",
}
