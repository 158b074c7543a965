using System.Reflection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>Has the library make its pages from operators that watch what they draw.</summary>
/// <remarks>The library's own factory is not public, but takes the parser of content that it is given.</remarks>
internal sealed class GuardedPages : IPageFactory<GuardedPage>
{
    private static readonly Type Own = typeof(PdfDocument).Assembly.GetType(
        "UglyToad.PdfPig.Parser.PageFactory",
        throwOnError: true
    )!;

    private readonly IPageFactory<Page> pages;
    private readonly GuardedContent content;

    /// <summary>The library looks for this constructor.</summary>
    public GuardedPages(
        IPdfTokenScanner scanner,
        IResourceStore resources,
        ILookupFilterProvider filters,
        IPageContentParser parser,
        ParsingOptions options
    )
    {
        content = new(parser, resources, ((GuardedOptions)options).Budget);
        pages =
            (IPageFactory<Page>)
                Activator.CreateInstance(
                    Own,
                    BindingFlags.Public | BindingFlags.Instance,
                    binder: null,
                    [scanner, resources, filters, content, options],
                    culture: null
                )!;
    }

    public GuardedPage Create(
        int number,
        DictionaryToken dictionary,
        PageTreeMembers pageTreeMembers,
        NamedDestinations namedDestinations
    )
    {
        content.BeginPage();
        return new(pages.Create(number, dictionary, pageTreeMembers, namedDestinations));
    }
}

/// <summary>A page whose drawing was watched.</summary>
internal sealed record GuardedPage(Page Page);

/// <summary>The library's options, which it hands on to whoever makes pages.</summary>
internal sealed class GuardedOptions(ReadingBudget budget) : ParsingOptions
{
    public ReadingBudget Budget { get; } = budget;
}
