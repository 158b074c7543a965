using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>Hands out the library's stream filters with a bound on what they unpack.</summary>
internal sealed class BoundedFilters(StructureGuard structure, ReadingBudget budget) : IFilterProvider
{
    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        BoundFilters(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        BoundFilters(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => BoundFilters(inner.GetAllFilters());

    private List<IFilter> BoundFilters(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(filter, structure, budget))];
}
