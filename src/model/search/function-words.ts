/**
 * Words that are frequent in questions and do not help to find answers. For languages without
 * spaces the list contains particles, endings and phrases, the longest first in a match.
 */
const ENGLISH = `a about after again all also always am an and any anyone are as at be because been
  before being but by can cannot cant could couldnt did didnt do does doesn doesnt doing don done dont
  else even ever every for from get gets getting give given go goes going gone good got had has hasnt
  have havent having hello help here hey hi how however i id if ill im in into instead is isn isnt it
  its itself ive just keep keeps kind know let lets like ll lot make many may maybe me might more most
  much must my need needs never nor not now of off often ok okay on one only or other our out over own
  per please pls possible put quite rather re really s said same say says see seem seems shall should
  show since so some somebody somehow someone something sometimes still such suddenly t take tell than
  thank thanks that thats the their them then there theres these they thing things think this those
  though thx to today too tried try trying u up upon us use used using ve very via want wanted wants
  was wasnt way we well were what whats when whenever where which while who whole whose why will wish
  with within without won wont work works would yes yesterday yet you your`;

const KOREAN = `은 는 이 가 을 를 의 에 에서 에게 으로 로 와 과 랑 이랑 하고 도 만 까지 부터 마다 처럼 보다 밖에
  이나 라도 요 네요 어요 아요 해요 돼요 되요 예요 이에요 에요 세요 하세요 주세요 해주세요 습니다 합니다 됩니다 입니다
  있습니다 없습니다 했습니다 됐습니다 니다 니까 습니까 합니까 됩니까 인가요 나요 가요 는데 은데 는데요 은데요 인데 인데요
  려고 하려고 하려면 려면 하면 되면 으면 면 하고 해서 돼서 어서 아서 지만 거나 든지 고 게 지 하게 되게 어떻게 왜 뭐 무엇
  언제 어디 어디서 누가 어떤 무슨 얼마나 이게 이거 그거 저거 이것 그것 제 제가 저 저는 나 내 내가 우리 좀 자꾸 계속 갑자기
  너무 아주 매우 정말 진짜 그냥 다시 또 이제 지금 오늘 어제 아까 방금 있어요 없어요 있나요 없나요 있는데 없는데 있는 없는
  하는 되는 한 된 할 될 했는데 됐는데 했어요 됐어요 됐나요 하나요 되나요 안 안돼요 안됨 안되요 안되는 안됩니다 안되네요 안돼
  못 못해 수 것 거 때 때문 때문에 방법 알려 알려줘 알려주세요 도와 도와주세요 궁금 궁금합니다 문의 가능 가능한가요 이상해요
  뜹니다 떠요 뜨는데 나와요 나옵니다 나오는데 싶어요 싶습니다 싶은데 같아요 같은데 않아요 않습니다 않는 않네요 겁니까 건가요
  해야 하나 되나 어요 았 었 였 ㅠㅠ ㅠ ㅜㅜ ㅋㅋ`;

const JAPANESE = `は が を に へ で と の も や から まで より だけ しか など って とか ので のに けど けれど ですが ます
  ました ません ませんでした ましょう です でした でしょう だ だった である ない なかった なくて なく たい たく たら れば なら
  ても でも した して している しています していて してる してた してない しない する すると される された されて されない
  されません しました します しません できる できます できない できません できん できなく できなくて なる なった なって なりました
  なりません なります なんか なん 何 なぜ なんで どう どうやって どうすれば どうしたら どうして どこ どこで いつ 誰 どれ
  これ それ あれ この その あの ここ そこ こと もの とき 時 ため 方法 やり方 いい よい ですか ますか か ね よ ください
  てください お願いします 教えて 教えてください 知りたい ほしい 欲しい 困って 困っています ずっと 急に 突然 また もう まだ
  さっき 今日 昨日 今 毎回 いつも すぐ とても すごく めっちゃ ちょっと 全然 全部 自分 私 僕 いる います いない いません
  ある あります ありません あって という といった といって と言われ と言われた と言われる と出る と出て と出た が出る が出た
  が出て 出ます はず はずの られる られない られません れない れません まま ように ような みたい らしい っぽい てた てて
  入って 行って きた くる くれ くれない しまう しまった しまいました ちゃう ちゃった られた ておきたい`;

const THAI = `ไม่ได้ ไม่ ได้ ที่ ของ และ หรือ แต่ ก็ จะ ให้ กับ จาก ใน บน เมื่อ ตอน แล้ว อยู่ มา ไป เป็น คือ มี ไม่มี
  ว่า นี้ นั้น ทำไม อย่างไร ยังไง อะไร ที่ไหน เมื่อไหร่ ใคร เท่าไหร่ กี่ ไหม มั้ย หรือไม่ หรือเปล่า ครับ ค่ะ คะ นะ
  หน่อย ด้วย เลย อีก ยัง เพิ่ง กำลัง เคย ต้อง ควร อยาก อยากให้ ช่วย ขอ กรุณา ถ้า เพราะ เพราะว่า เนื่องจาก เพื่อ โดย
  ซึ่ง อัน ตัว เรา ผม ฉัน ดิฉัน เขา มัน คุณ ทุก ทุกครั้ง บาง หลาย มาก มากๆ น้อย เกินไป กว่า ที่สุด เท่า เอง กัน ขึ้น
  ลง ออก เข้า ถึง ถูก โดน แบบ แบบนี้ อยู่ดีๆ จู่ๆ วันนี้ เมื่อวาน เดี๋ยว ตอนนี้ ทำ ทำยังไง ทำอย่างไร ทำไง วิธี
  การ ความ ไม่ยอม ไม่เห็น บอกว่า ขึ้นว่า แจ้งว่า พอ หลังจาก ก่อน ระหว่าง ตลอด เสมอ แค่ เพียง เฉพาะ เช่น ต่อ ใช้ไม่ได้
  ได้ไหม ได้มั้ย ทีไร สัก คน ครั้ง`;

const listOf = (words: string): readonly string[] => words.split(/\s+/);

const WORDS: ReadonlySet<string> = new Set(listOf(ENGLISH));

/** Whether a normalized word of a language with spaces is a function word. */
export const isFunctionWord = (word: string): boolean => WORDS.has(word);

const PHRASES: ReadonlySet<string> = new Set([KOREAN, JAPANESE, THAI].flatMap(listOf));
const MAX_PHRASE_LENGTH = [...PHRASES].reduce((max, { length }) => Math.max(max, length), 0);

/**
 * Marks the letters of a run that belong to function words. A particle of one letter counts only at
 * the end of a run, since single letters are part of many words.
 *
 * @param letters the letters of the run, each with its combining marks
 */
export function functionLetters(letters: readonly string[]): boolean[] {
  const marked = letters.map(() => false);
  for (let start = 0; start < letters.length; start += 1) {
    let phrase = '';
    let found = start;
    for (let end = start; end < letters.length && phrase.length <= MAX_PHRASE_LENGTH; end += 1) {
      phrase += letters[end] ?? '';
      const isShort = end === start && end < letters.length - 1;
      if (!isShort && PHRASES.has(phrase)) found = end + 1;
    }
    if (found > start) {
      marked.fill(true, start, found);
      start = found - 1;
    }
  }
  return marked;
}
