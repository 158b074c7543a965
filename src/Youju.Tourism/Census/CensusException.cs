namespace Youju.Tourism.Census;

/// <summary>Something of a census that cannot be what is written; the message says what was expected.</summary>
public sealed class CensusException(string message) : Exception(message);
