package org.soudan.planted.cli;

public record Order(String name) {}
