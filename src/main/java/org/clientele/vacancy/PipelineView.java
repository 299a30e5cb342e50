package org.clientele.vacancy;

/**
 * A template of pipelines.
 *
 * @param standard whether a new vacancy begins with it unless another one is chosen
 */
public record PipelineView(PipelineId id, long version, boolean standard, PipelineDetails details) {}
