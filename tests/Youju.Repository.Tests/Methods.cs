using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Youju.Repository.Tests;

/// <summary>A method as it stands in its file, counted from its signature to its last brace.</summary>
/// <param name="IsOverride">Its name was given elsewhere.</param>
internal sealed record Method(string File, string Name, int Lines, bool IsOverride);

internal static class Methods
{
    public static IEnumerable<Method> In(string file) =>
        CSharpSyntaxTree
            .ParseText(Repository.Read(file))
            .GetRoot()
            .DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
            .Select(node => new Method(file, NameOf(node), Lines(node), IsOverride(node)));

    private static string NameOf(Microsoft.CodeAnalysis.SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            LocalFunctionStatementSyntax function => function.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            _ => node.Kind().ToString(),
        };

    private static bool IsOverride(Microsoft.CodeAnalysis.SyntaxNode node) =>
        node is MethodDeclarationSyntax method
        && method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.OverrideKeyword));

    private static int Lines(Microsoft.CodeAnalysis.SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
