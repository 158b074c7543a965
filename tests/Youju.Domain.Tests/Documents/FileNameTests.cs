using CsCheck;
using Youju.Domain.Documents;

namespace Youju.Domain.Tests.Documents;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("自评报告", "自评报告")]
    [InlineData("CON", "_CON")]
    [InlineData("nul", "_nul")]
    [InlineData("Aux.2025", "_Aux.2025")]
    [InlineData("LPT1", "_LPT1")]
    [InlineData("COM²", "_COM²")]
    [InlineData("COMA", "COMA")]
    [InlineData("附表. ", "附表")]
    [InlineData("../甲/乙", "_甲_乙")]
    [InlineData("...", "_")]
    public void Writes_otherwise_what_no_file_may_be_called(string name, string safe) =>
        Assert.Equal(safe, FileName.ToSafeName(name));

    [Fact]
    public void A_safe_name_is_one_that_nobody_minds() =>
        Gen.String.Sample(name => FileName.DescribeProblem(FileName.ToSafeName(name)) is null);

    [Fact]
    public void A_safe_name_stays_as_it_is() =>
        Gen.String.Sample(name =>
            FileName.ToSafeName(FileName.ToSafeName(name)) == FileName.ToSafeName(name)
        );
}
