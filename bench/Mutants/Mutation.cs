using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Youju.Mutants;

/// <summary>One sign of the source written as another.</summary>
internal sealed record Mutation(SyntaxToken Token, SyntaxKind Other)
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Others = new()
    {
        [SyntaxKind.AmpersandAmpersandToken] = SyntaxKind.BarBarToken,
        [SyntaxKind.BarBarToken] = SyntaxKind.AmpersandAmpersandToken,
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
        [SyntaxKind.EqualsEqualsToken] = SyntaxKind.ExclamationEqualsToken,
        [SyntaxKind.ExclamationEqualsToken] = SyntaxKind.EqualsEqualsToken,
        [SyntaxKind.PlusToken] = SyntaxKind.MinusToken,
        [SyntaxKind.MinusToken] = SyntaxKind.PlusToken,
        [SyntaxKind.AsteriskToken] = SyntaxKind.SlashToken,
        [SyntaxKind.SlashToken] = SyntaxKind.AsteriskToken,
        [SyntaxKind.PlusPlusToken] = SyntaxKind.MinusMinusToken,
        [SyntaxKind.MinusMinusToken] = SyntaxKind.PlusPlusToken,
        [SyntaxKind.PlusEqualsToken] = SyntaxKind.MinusEqualsToken,
        [SyntaxKind.MinusEqualsToken] = SyntaxKind.PlusEqualsToken,
        [SyntaxKind.TrueKeyword] = SyntaxKind.FalseKeyword,
        [SyntaxKind.FalseKeyword] = SyntaxKind.TrueKeyword,
        [SyntaxKind.AndKeyword] = SyntaxKind.OrKeyword,
        [SyntaxKind.OrKeyword] = SyntaxKind.AndKeyword,
        [SyntaxKind.ExclamationToken] = SyntaxKind.None,
        [SyntaxKind.NotKeyword] = SyntaxKind.None,
    };

    /// <summary>Every sign of a file that can be another one.</summary>
    public static IEnumerable<Mutation> ListMutations(SyntaxTree tree)
    {
        return tree.GetRoot()
            .DescendantTokens()
            .Where(token => Others.ContainsKey(token.Kind()) && IsOperator(token.Parent))
            .Select(token => new Mutation(token, Others[token.Kind()]));
    }

    /// <summary>The file with that sign changed.</summary>
    public SyntaxTree ChangeTree(CSharpParseOptions options)
    {
        var tree = Token.SyntaxTree!;
        var other = Other == SyntaxKind.None ? "" : SyntaxFacts.GetText(Other);
        var text = tree.GetText().WithChanges(new Microsoft.CodeAnalysis.Text.TextChange(Token.Span, other));
        return CSharpSyntaxTree.ParseText(text, options, tree.FilePath);
    }

    public string DescribeAt(string root)
    {
        var tree = Token.SyntaxTree!;
        var line = tree.GetLineSpan(Token.Span).StartLinePosition.Line;
        var other = Other == SyntaxKind.None ? "" : SyntaxFacts.GetText(Other);
        var words = tree.GetText().Lines[line].ToString().Trim();
        return FormattableString.Invariant(
            $"{Path.GetRelativePath(root, tree.FilePath)}:{line + 1} {Token.Text} → “{other}” in {words}"
        );
    }

    private static bool IsOperator(SyntaxNode? node)
    {
        return node
            is BinaryExpressionSyntax
                or BinaryPatternSyntax
                or RelationalPatternSyntax
                or UnaryPatternSyntax
                or PrefixUnaryExpressionSyntax
                or PostfixUnaryExpressionSyntax
                {
                    RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression
                }
                or AssignmentExpressionSyntax
                or LiteralExpressionSyntax;
    }
}
