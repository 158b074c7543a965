namespace Youju.Tourism.Routes.Hours;

/// <summary>Opening hours that cannot be read; the message says what to write.</summary>
public sealed class HoursException(string message) : Exception(message);
