using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Reading;

/// <summary>Which element of the file a stretch of the document's text comes from; a writer puts its marks back there.</summary>
/// <param name="Part">The package part, such as <c>word/document.xml</c>.</param>
/// <param name="Span">The stretch in <see cref="Document.Text"/>; automatic numbers belong to no piece.</param>
/// <param name="Paragraph">The ordinal of the <c>w:p</c> among all <c>w:p</c> of the part in document order, from 0.</param>
/// <param name="Run">The ordinal of the <c>w:r</c> among all <c>w:r</c> of the part in document order, from 0.</param>
/// <param name="Child">The ordinal of the element among the children of the run, <c>w:rPr</c> included.</param>
/// <remarks>
/// All means all: those in deleted text, in text boxes and in both branches of <c>mc:AlternateContent</c> count too. A <c>w:t</c> gives
/// as many characters as it holds; a tab, a break and a symbol give one.
/// </remarks>
public readonly record struct RunPiece(string Part, TextSpan Span, int Paragraph, int Run, int Child);
