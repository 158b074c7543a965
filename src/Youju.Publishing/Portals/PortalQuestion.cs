namespace Youju.Publishing.Portals;

/// <summary>A question that somebody asked on a figure, and its answer.</summary>
/// <param name="Place">The unit in addresses.</param>
/// <param name="Figure">What the figure is called; empty for the year as a whole.</param>
/// <param name="Asked">The day on which it was asked.</param>
/// <param name="Answered">The day on which it was answered.</param>
public sealed record PortalQuestion(
    string Place,
    string Unit,
    int Year,
    string Figure,
    string Text,
    DateOnly Asked,
    string Answer,
    DateOnly Answered
);
