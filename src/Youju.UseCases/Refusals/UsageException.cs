namespace Youju.UseCases.Refusals;

/// <summary>The command cannot do what it was asked; the message says in Chinese what to ask instead.</summary>
public sealed class UsageException(string message) : Exception(message);
