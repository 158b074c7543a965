namespace Youju.Reporting.Chapters;

/// <summary>The packs of a dossier do not say how its package is composed; the message tells in Chinese what is missing.</summary>
public sealed class CannotComposeException(string message) : Exception(message);
