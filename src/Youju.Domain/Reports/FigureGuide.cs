using Youju.Domain.Facts;

namespace Youju.Domain.Reports;

/// <summary>What there is to tell a person of a figure, by its key.</summary>
/// <param name="Name">What it is called in Chinese; never the key.</param>
/// <param name="Trace">Where it comes from; null for one that is there no more.</param>
public sealed record FigureGuide(Func<string, string> Name, Func<string, FactTrace?> Trace);
