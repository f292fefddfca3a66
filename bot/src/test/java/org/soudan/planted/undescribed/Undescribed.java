package org.soudan.planted.undescribed;

class Undescribed {}
