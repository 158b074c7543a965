using Youju.Domain.Registers;
using Youju.UseCases.Imports;

namespace Youju.UseCases.Tests.Imports;

public sealed class ProposedYearTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-proposed-");

    public void Dispose() => folder.Delete(recursive: true);

    // At half past eleven at night in London it is the next morning in China; only leap years have a 29th of February.
    [Theory]
    [InlineData("2027-12-31T23:30:00Z", FieldType.Date)]
    [InlineData("2027-12-31T15:30:00Z", FieldType.Text)]
    public void Days_without_a_year_are_of_the_year_that_it_is_in_China(string at, FieldType type)
    {
        var file = Path.Combine(folder.FullName, "巡查.csv");
        File.WriteAllText(file, "地点,巡查日期\n滨江路,2月29日\n湖滨路,2月29日\n");

        var result = ProposeRegister.ProposeFromFile(
            new(
                file,
                Into: null,
                Path.Combine(folder.FullName, "own.yaml"),
                DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)
            )
        );

        Assert.Equal(type, result.Proposal.Definition.Fields[1].Type);
    }
}
