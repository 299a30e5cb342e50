package org.clientele.document.render;

/** Ends the work on a template wherever it is; told as a {@link Problem}. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.kind() + " " + problem.subject());
        this.problem = problem;
    }

    ProblemException(Problem.Kind kind, String subject) {
        this(Problem.ofFile(kind, subject));
    }

    Problem problem() {
        return problem;
    }
}
