package org.soudan.planted.habits;

class MessageHelper {}
