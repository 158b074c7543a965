namespace Youju.Tourism.Rubrics;

/// <summary>A sheet that cannot be read or judged; the message says what was expected.</summary>
public sealed class RubricException(string message) : Exception(message);
