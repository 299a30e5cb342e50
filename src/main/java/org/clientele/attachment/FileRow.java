package org.clientele.attachment;

/** What is read of a file to hand it out. */
record FileRow(String hash, String fileName, String mediaType, long size) {}
