namespace Youju.Tourism.Coordinates;

/// <summary>A position that cannot be read or must not be converted; the message says what to do.</summary>
public sealed class PositionException(string message) : Exception(message);
