package org.soudan.planted.identity;

/** Public, but not for every module. */
public class Known {}
