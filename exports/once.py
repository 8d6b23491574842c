"""A project of which an export asks once what all its articles have in common."""

from functools import cache

from annotator.plugins import ProjectView


class Once:
    """The same project, for as long as nobody changes it: about, contributors and tags are kept.

    What hangs on an article is asked anew each time, so that a proof does not compare a file with
    what its writer held in hand.
    """

    def __init__(self, project: ProjectView) -> None:
        self.about = cache(project.about)
        self.contributors = cache(project.contributors)
        self.tags = cache(project.tags)
        self.state, self.article_ids = project.state, project.article_ids
        self.article, self.figures = project.article, project.figures
        self.annotations, self.history = project.annotations, project.history
        self.comments, self.relations = project.comments, project.relations
        self.register_relations = project.register_relations
        self.authorities, self.blob = project.authorities, project.blob
