namespace Youju.Tourism.BaseMaps;

/// <summary>A base map that cannot be drawn; the message says why and what to do.</summary>
public sealed class BaseMapException(string message) : Exception(message);
