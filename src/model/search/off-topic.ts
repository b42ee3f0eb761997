import { stem } from './tokenize.js';

/**
 * Words of everyday life and of other software, which no entry is about. A question with one of them
 * needs more in common with an entry to be answered, because its other words match by chance.
 */
const ENGLISH = `airline airport apartment appointment arduino ball bank bath beach bed beer bicycle bike bill
  birthday book bread breakfast business cafeteria cake calendar camera canteen capital car cat
  catering ceo chair cheese chicken christmas cinema clothes coffee concert cook cooking copier
  country cover currency dentist department desk dinner dishwasher doctor dog door dress drink
  elevator excel expense facebook family film fire flight food football game garden gift girlfriend
  grammar gym hair headset holiday hospital hotel house html insurance interview invoice iphone
  jacket joke kettle kitchen latex laundry lecture lift loan mail matlab matplotlib mcdonald meal
  meeting milk money mortgage movie museum music negotiation novel office oil outlook oven paint
  paper parcel park parking party passport paycheck payroll payslip pension photo photoshop pizza
  plane poem politics powerpoint president price printer probability rain recipe recruitment refund
  regex rent restaurant salary salad school shirt shoe shop shopping shower sick sleep slack snow
  soup sport stock subway sun taxi tax teacher teams television tennis tire toilet toner tour travel
  trip vacation vegetable visa weather wedding wife wine youtube zoom ldap kafka terraform postgres
  sdk`;

const KOREAN = `주차 식당 저녁 아침밥 요리 레시피 찌개 끓이 날씨 비행기 공항 기차 지하철 택시 호텔 여행 휴가 연차 병원 약국 의사 보험 대출 세금 계산서 영수증 청구서 견적
  급여 연봉 월급 정산 출장 회의실 회식 사무실 책상 의자 프린터 복사기 에어컨 엘리베이터 냉장고 세탁기 식기세척기 자동차 자전거 축구 야구 농구 영화 콘서트 노래
  소설 시를 고양이 강아지 아이폰 안드로이드 배터리 이어폰 헤드셋 블루투스 엑셀 파워포인트 워드 포토샵 슬랙 카톡 팀즈 유튜브 번역 논문 학회 비자 여권 수도
  대통령 수학 자기소개서 면접 채용 명함 출입증 비상구 분실물 택배 생일 결혼 헬스장 다이어트 신발 부동산 월세 대표이사 근무표 도서관 학점 정규식 정규표현식
  카프카`;

const JAPANESE = `駐車 食堂 昼食 夕食 料理 レシピ スープ 天気 飛行機 空港 電車 バス停 地下鉄 タクシー ホテル 旅行 休暇 有給 病院 薬局 医者 保険 銀行 クレジットカード ローン
  税金 確定申告 請求書 領収書 見積 給与 給料 年収 昇給 精算 出張 会議室 飲み会 事務所 机 椅子 プリンター コピー機 トナー エアコン エレベーター 冷蔵庫 洗濯機
  食洗機 自動車 社用車 自転車 サッカー 野球 映画 コンサート 音楽 小説 詩 猫 スマホ 充電 電池 イヤホン ヘッドセット エクセル パワーポイント 翻訳 論文 学会 ビザ
  パスポート 首都 大統領 歴史 数学 英語 履歴書 面接 採用 名刺 入館証 非常口 落とし物 宅配 贈り物 誕生日 結婚 運動 ジム 服 靴 不動産 家賃 社長 シフト 図書館
  正規表現 おすすめの本 換算`;

const THAI = `จอดรถ โรงอาหาร เมนูอาหาร อาหาร กลางวัน ทำอาหาร สูตรอาหาร ต้ม ฝนตก อากาศ เครื่องบิน สนามบิน
  รถไฟ รถเมล์ แท็กซี่ โรงแรม ท่องเที่ยว พักร้อน ลาป่วย โรงพยาบาล หมอ ประกัน ธนาคาร
  บัตรเครดิต เงินกู้ ภาษี ใบแจ้งหนี้ ใบเสร็จ ใบเสนอราคา เงินเดือน เบิกค่า ห้องประชุม ออฟฟิศ
  โต๊ะ เก้าอี้ เครื่องพิมพ์ ถ่ายเอกสาร ลิฟต์ ตู้เย็น ซักผ้า ล้างจาน รถยนต์ จักรยาน ฟุตบอล
  บอล หนัง คอนเสิร์ต ดนตรี เพลง เกม นิยาย กลอน แมว หมา ไอโฟน แอนดรอยด์ ชาร์จ หูฟัง บลูทูธ
  จอมอนิเตอร์ เม้าส์ แปลภาษา แปลย่อหน้า เปเปอร์ ประชุมวิชาการ วีซ่า พาสปอร์ต เมืองหลวง
  ประธานาธิบดี ประวัติศาสตร์ คณิตศาสตร์ ภาษาอังกฤษ เรซูเม่ สัมภาษณ์ สมัครงาน นามบัตร
  บัตรเข้าตึก ทางหนีไฟ พัสดุ ของขวัญ วันเกิด แต่งงาน ออกกำลังกาย ฟิตเนส เสื้อผ้า รองเท้า
  ค่าเช่า ซีอีโอ ตารางเวร ห้องสมุด หนังสือ ลายเซ็น แปลงไมล์`;

const WORDS: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/).map(stem));
const PHRASES = new RegExp([KOREAN, JAPANESE, THAI].join(' ').split(/\s+/).join('|'), 'gu');

/** Returns the words of other topics in a word or a run of letters. */
export const offTopicWords = (run: string): readonly string[] =>
  WORDS.has(stem(run)) ? [run] : (run.match(PHRASES) ?? []);
