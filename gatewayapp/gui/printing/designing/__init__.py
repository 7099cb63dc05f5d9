"""The badge design editor: fields, places, sizes and colours, tried out on people of the event."""
