using Youju.Domain.Facts;
using Youju.Domain.Reports;

namespace Youju.Formats.Html.Viewer;

/// <summary>A figure of the page: its number on the page, from 1, and where it stands.</summary>
internal sealed record NumberedFigure(int Number, PackageFigure Figure);

/// <summary>The chain behind one or more figures of the package.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Key">What its figures name, for programs and support.</param>
/// <param name="Figures">Every place where it is printed, in reading order.</param>
internal sealed record Source(int Number, string Key, FactTrace Trace, IReadOnlyList<NumberedFigure> Figures);
