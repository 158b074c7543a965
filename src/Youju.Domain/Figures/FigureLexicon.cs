namespace Youju.Domain.Figures;

/// <summary>How figures are written in one kind of document: the words around the digits.</summary>
public sealed record FigureLexicon
{
}
