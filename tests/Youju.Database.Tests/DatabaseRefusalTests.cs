using Microsoft.Data.Sqlite;

namespace Youju.Database.Tests;

public sealed class DatabaseRefusalTests
{
    [Theory]
    [InlineData(19, "冲突", true)]
    [InlineData(13, "磁盘已满", false)]
    [InlineData(1, "没有回答", false)]
    public void A_refusal_is_told_without_the_words_of_the_driver(int code, string words, bool isCollision)
    {
        var told = Assert.Throws<DatabaseRefusalException>(() =>
            DatabasePlace.Reach<int>(() =>
                throw new SqliteException("UNIQUE constraint failed: Grants.Account", code)
            )
        );

        Assert.Contains(words, told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Grants", told.Message, StringComparison.Ordinal);
        Assert.Contains("Grants", told.InnerException!.Message, StringComparison.Ordinal);
        Assert.Equal(isCollision, told.IsCollision);
    }
}
