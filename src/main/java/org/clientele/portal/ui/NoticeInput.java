package org.clientele.portal.ui;

/** @param text with light formatting; empty for none */
public record NoticeInput(String text) {}
